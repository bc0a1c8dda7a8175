package org.gongping.platform.sample;

import org.gongping.platform.sample.SampleVotes.Printed;
import org.gongping.scheme.Languages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * What the page to try shows: sign-ins and voting links of the sample office. Links cannot be told
 * from the database, so they are kept in a file beside it; without that file there is no such page.
 */
@RestController
@ConditionalOnProperty(SampleProperties.ENABLED)
class TryPage {

    private final SampleProperties properties;
    private final JsonMapper json;

    TryPage(SampleProperties properties, JsonMapper json) {
        this.properties = properties;
        this.json = json;
    }

    record SignIn(String title, String number, String name, String password) {}

    record Link(String group, String link) {}

    record Facts(String organisation, List<SignIn> accounts, List<Link> slips) {}

    @GetMapping("/try.json")
    ResponseEntity<byte[]> facts() throws IOException {
        return Files.exists(properties.page())
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Files.readAllBytes(properties.page()))
                : ResponseEntity.notFound().build();
    }

    void write(List<Printed> slips) throws IOException {
        var links =
                slips.stream()
                        .map(one ->
                                new Link(
                                        Languages.in(
                                                Locale.SIMPLIFIED_CHINESE, one.group().title()),
                                        "/vote#" + one.slip()))
                        .toList();
        var accounts =
                List.of(
                        account("干部职工", Cast.STAFF, "陈癸"),
                        account("考核办", Cast.OFFICE, "李丁"),
                        account("考核办（第二位计票人）", Cast.SECOND_TELLER, "周戊"),
                        account("领导", Cast.PRINCIPAL, "赵甲"),
                        account("考核组监督员", Cast.AUDITOR, "吴己"),
                        account("系统管理员", Cast.ADMIN, "郑庚"));
        var folder = properties.page().toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        json.writeValue(properties.page().toFile(), new Facts(Cast.ORGANISATION, accounts, links));
    }

    private static SignIn account(String title, String number, String name) {
        return new SignIn(title, number, name, Cast.PASSWORD);
    }
}
