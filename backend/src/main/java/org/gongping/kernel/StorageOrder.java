package org.gongping.kernel;

/**
 * Makes the order in which documents were stored unrecoverable from the database (voting.md, "What
 * is stored": storage order tells nothing).
 *
 * <p>What it promises: after {@link #forget} returns, neither the database's answers nor its files
 * tell the order in which the documents of the collection arrived. What it does not: it cannot
 * reach copies made before, such as backups, nor a real server's journal and oplog.
 */
public interface StorageOrder {

    /**
     * Readies a collection, before its first document, to have its order forgotten later. May be
     * repeated.
     *
     * @param collection the name of a collection in the application's database
     * @throws IllegalStateException if the collection exists already in a form that keeps its order
     */
    void prepare(String collection);

    /**
     * Forgets the order of arrival of a collection's documents. May be repeated; must be repeated
     * if the process ended before it returned. Other commands may have to wait while it runs.
     *
     * @param collection the name of a collection in the application's database; one that does not
     *     exist has no order, so naming it does nothing
     */
    void forget(String collection);
}
