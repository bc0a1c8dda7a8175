package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Signing in, which is slow on purpose: beside the password hash alone. */
record SignInTrial(Bench bench, List<Person> people) {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    void run() throws Exception {
        var turn = new AtomicInteger();
        var signIn =
                new Lane(
                        "signIn",
                        () -> people.get(turn.getAndIncrement() % people.size()).signingIn());
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);
        var hash = new Lane("Argon2id alone", () -> () -> argon2.encode("measure twice, cut once"));
        bench.measure(1, 5, signIn, hash);
        bench.measure(8, 16, signIn, hash);
    }
}
