package org.gongping.ballot;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.cycle.Participants;
import org.gongping.cycle.WorkReport;
import org.gongping.cycle.WorkReports;
import org.gongping.evidence.FixedKeys;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Keyring;
import org.gongping.kernel.StorageOrder;
import org.gongping.kernel.Tenants;
import org.gongping.organisation.Rosters;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The feature put together as in the product, without its controllers, on given neighbours. */
final class Beans {

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    Beans(Federation federation) {
        context.registerBean(MongoOperations.class, () -> federation.mongo);
        context.registerBean(Clock.class, () -> federation.clock);
        context.registerBean(StorageOrder.class, () -> federation.order);
        context.registerBean(Keyring.class, FixedKeys::new);
        context.registerBean(Rosters.class, () -> _ -> federation.roster);
        context.registerBean(Tenants.class, OneTenant::new);
        context.registerBean(Cycles.class, () -> new OneCycle(federation));
        context.registerBean(WorkReports.class, () -> new GivenReports(federation));
        context.registerBean(Participants.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(Pattern.compile(".*\\.graphql\\..*|.*Test.*")));
        scanner.scan("org.gongping.scheme", "org.gongping.ballot");
        context.refresh();
    }

    <T> T of(Class<T> type) {
        return context.getBean(type);
    }

    private static final class OneTenant implements Tenants {
        @Override
        public boolean exists(String code) {
            return code.equals(Federation.CODE);
        }

        @Override
        public boolean create(String code, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> name(String code) {
            return exists(code) ? Optional.of("市妇联") : Optional.empty();
        }
    }

    private record OneCycle(Federation federation) implements Cycles {
        @Override
        public Optional<Cycle> find(CycleKey key) {
            return of(key.organisation()).stream().filter(c -> c.key().equals(key)).findFirst();
        }

        @Override
        public List<Cycle> of(String organisation) {
            return organisation.equals(Federation.CODE) ? List.of(federation.cycle) : List.of();
        }

        @Override
        public boolean add(Cycle cycle) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(Cycle cycle) {
            throw new UnsupportedOperationException();
        }
    }

    private record GivenReports(Federation federation) implements WorkReports {
        @Override
        public Map<String, WorkReport> of(CycleKey cycle, Collection<String> numbers) {
            return federation.workReports.entrySet().stream()
                    .filter(report -> numbers.contains(report.getKey()))
                    .collect(
                            java.util.stream.Collectors.toMap(
                                    Map.Entry::getKey,
                                    report ->
                                            new WorkReport(report.getValue(), Federation.NOON, 1)));
        }

        @Override
        public boolean save(CycleKey cycle, String number, WorkReport report) {
            throw new UnsupportedOperationException();
        }
    }
}
