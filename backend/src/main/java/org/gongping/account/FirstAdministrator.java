package org.gongping.account;

import org.gongping.kernel.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the very first start of an empty installation, creates one organisation and one administrator
 * and says the one-time password on the console: once, and nowhere else.
 */
@Component
@Order(FirstAdministrator.ORDER)
class FirstAdministrator implements ApplicationRunner {

    /** After whatever else fills an empty database. */
    static final int ORDER = 100;

    private static final String NUMBER = "admin";

    private final Accounts accounts;
    private final CreateOrganisation create;
    private final String code;
    private final String name;

    FirstAdministrator(
            Accounts accounts,
            CreateOrganisation create,
            @Value("${gongping.first-organisation.code:office}") String code,
            @Value("${gongping.first-organisation.name:本单位}") String name) {
        this.accounts = accounts;
        this.create = create;
        this.code = code;
        this.name = name;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            var wanted = new CreateOrganisation.Wanted(code, name, NUMBER, "管理员");
            if (create.createFirst(wanted)
                            instanceof Outcome.Done<CreateOrganisation.Created>(var created)
                    && created.password() != null) {
                say(created.password().password());
            }
        }
    }

    /** Said on the console and not by the logger, whose lines are kept in files. */
    private void say(String password) {
        IO.println(
                """

                ============================================================
                首次启动：请用以下一次性密码登录并立即修改。
                First start: sign in with this one-time password and change it.
                单位代码 organisation: %s   工号 number: %s   密码 password: %s
                ============================================================

                """
                        .formatted(code, NUMBER, password));
    }
}
