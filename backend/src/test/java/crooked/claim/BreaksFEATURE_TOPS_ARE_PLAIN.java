package crooked.claim;

import org.bson.Document;

/** Keeps rules about database documents. */
interface BreaksFEATURE_TOPS_ARE_PLAIN {
    Document document();
}
