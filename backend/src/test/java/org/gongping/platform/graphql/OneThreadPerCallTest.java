package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.organisation.Organisations;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import java.util.Map;
import java.util.Set;

class OneThreadPerCallTest extends ApiTest {

    @Autowired private Organisations organisations;
    @Autowired private ExecutionGraphQlService service;

    /** Otherwise the web server would give up waiting for those that take long. */
    @Test
    void aCallIsAnsweredByTheThreadThatTookIt() {
        var code = freshOrganisation();
        organisations.create(code, "市妇联");
        var caller = new Caller(code, "1", Set.of(Role.OFFICE), false);
        var call =
                new DefaultExecutionGraphQlRequest(
                        "{ organisation { id name units { name } } cycles { year } }",
                        null,
                        null,
                        null,
                        "1",
                        null);
        call.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of("caller", caller)).build());

        var answer = service.execute(call).toFuture();
        var isAnswered = answer.isDone();

        assertThat(isAnswered).isTrue();
        assertThat(answer.join().getErrors()).isEmpty();
    }
}
