package org.gongping.platform.security;

import org.gongping.account.FirstOrganisation;
import org.gongping.account.FirstPassword;
import org.gongping.account.OpenInstallation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets somebody into an empty installation: tells the first administrator's one-time password, once
 * and on the console only. Not where the sample office is loaded, which brings its own people.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnBooleanProperty(name = "gongping.sample", havingValue = false, matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger CONSOLE = LoggerFactory.getLogger(FirstStart.class);

    private final OpenInstallation open;
    private final FirstOrganisation first;

    FirstStart(OpenInstallation open, FirstOrganisation first) {
        this.open = open;
        this.first = first;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        open.run().ifPresent(this::tell);
    }

    private void tell(FirstPassword password) {
        CONSOLE.info(
                "首次启动 First start: 单位代码 organisation {}, 工号 number {}, 一次性密码 one-time password {}",
                first.code(),
                password.number(),
                password.password());
    }
}
