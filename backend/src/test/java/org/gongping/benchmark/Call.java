package org.gongping.benchmark;

/** One call, made ready before the clock runs, good for one time. */
interface Call {

    /** What the clock measures; throws if the answer is not the one expected. */
    void run() throws Exception;
}
