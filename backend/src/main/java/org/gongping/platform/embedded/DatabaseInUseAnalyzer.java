package org.gongping.platform.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in words, without a stack trace, that another process has the database file open. */
final class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<DatabaseInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseInUse cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
