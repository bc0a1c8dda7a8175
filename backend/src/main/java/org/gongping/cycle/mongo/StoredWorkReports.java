package org.gongping.cycle.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.cycle.WorkReport;
import org.gongping.cycle.WorkReports;
import org.gongping.kernel.CycleKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Work reports in MongoDB, one document each. */
@Repository
class StoredWorkReports implements WorkReports {

    private final MongoOperations mongo;

    StoredWorkReports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, WorkReport> of(CycleKey cycle, Collection<String> numbers) {
        var ids = numbers.stream().map(number -> WorkReportDocument.id(cycle, number)).toList();
        return mongo
                .find(
                        query(where("_id").in(ids)),
                        WorkReportDocument.class,
                        WorkReportDocument.COLLECTION)
                .stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                WorkReportDocument::number, WorkReportDocument::report));
    }

    @Override
    public boolean save(CycleKey cycle, String number, WorkReport report) {
        var document = WorkReportDocument.of(cycle, number, report);
        return report.version() == 1 ? insert(document) : replace(document);
    }

    private boolean insert(WorkReportDocument document) {
        try {
            mongo.insert(document, WorkReportDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean replace(WorkReportDocument document) {
        var before = where("_id").is(document.id()).and("version").is(document.version() - 1);
        return mongo.replace(query(before), document, WorkReportDocument.COLLECTION)
                        .getModifiedCount()
                == 1;
    }
}
