package org.gongping.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * An organisation of its own in the installation, made by the product's own commands, with a cycle
 * under way.
 */
record Office(Phone phone, String code, Person appraiser, String cycle) {

    private static final String ADMINISTRATOR = "office";
    private static final String SCHEME = "womens-federation";

    /** Creates it; only the installation's own administrator may. */
    static Office create(Phone phone, Person installer, String code, Roster roster)
            throws IOException, InterruptedException {
        var wanted =
                Map.of(
                        "code",
                        code,
                        "name",
                        "单位 " + code,
                        "adminNumber",
                        ADMINISTRATOR,
                        "adminName",
                        "考核办");
        var created = installer.ask("CreateOrganisation", Map.of("input", wanted));
        var password = created.get("firstPassword").get("password").asString();
        var appraiser = Person.withFirstPassword(phone, code, ADMINISTRATOR, password);
        var roles = Map.of("number", ADMINISTRATOR, "roles", List.of("ADMIN", "OFFICE"));
        appraiser.ask("SetRoles", Map.of("input", roles));
        appraiser.ask("ImportRoster", Map.of("input", roster.file()));
        var schemes = appraiser.ask("SchemeChoice", Map.of());
        var scheme =
                StreamSupport.stream(schemes.spliterator(), false)
                        .filter(one -> one.get("name").asString().equals(SCHEME))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asString();
        var opening = Map.of("year", today().getYear(), "scheme", scheme);
        var cycle = appraiser.ask("OpenCycle", Map.of("input", opening)).get("cycle");
        return new Office(phone, code, appraiser, cycle.get("id").asString());
    }

    /** The first so many of the ordinary staff, each with a password of their own. */
    List<Person> staff(int count) throws IOException, InterruptedException {
        var numbers = IntStream.range(0, count).mapToObj(Roster::number).toList();
        var issued =
                appraiser
                        .ask(
                                "IssueFirstPasswords",
                                Map.of(
                                        "input",
                                        Map.of("id", UUID.randomUUID(), "numbers", numbers)))
                        .get("passwords");
        var people = new ArrayList<Person>();
        for (var one : issued) {
            var number = one.get("number").asString();
            var password = one.get("password").asString();
            people.add(Person.withFirstPassword(phone, code, number, password));
        }
        return people;
    }

    /** The office enters an absence of somebody. */
    void recordAbsence(String number) throws IOException, InterruptedException {
        var entry =
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "cycle",
                        cycle,
                        "subject",
                        number,
                        "content",
                        content("absence", List.of()));
        appraiser.ask("RecordEntry", Map.of("input", entry));
    }

    /** What a claim for one of the scheme's rules says. */
    static Map<String, ?> content(String rule, List<String> photos) {
        return Map.of(
                "item",
                rule,
                "occurredOn",
                today().toString(),
                "count",
                1,
                "description",
                "信息稿件被采用，题目见照片。",
                "evidence",
                photos);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
