package org.gongping.benchmark;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.Map;

/** Somebody who has changed the first password and is signed in. */
final class Person {

    private static final String PASSWORD = "measure twice, cut once";

    private final Phone phone;
    private final String organisation;
    private final String number;
    private volatile String token;

    private Person(Phone phone, String organisation, String number, String token) {
        this.phone = phone;
        this.organisation = organisation;
        this.number = number;
        this.token = token;
    }

    /** Signs in with a first password and changes it. */
    static Person withFirstPassword(
            Phone phone, String organisation, String number, String password)
            throws IOException, InterruptedException {
        var first = token(phone, "SignIn", credentials(organisation, number, password), "");
        var change = Map.of("current", password, "new", PASSWORD);
        var next = token(phone, "ChangePassword", change, first);
        return new Person(phone, organisation, number, next);
    }

    String number() {
        return number;
    }

    /** Signs in anew: an access token is good for ten minutes. */
    void signIn() throws IOException, InterruptedException {
        token = token(phone, "SignIn", credentials(organisation, number, PASSWORD), "");
    }

    /** A sign-in, to be measured. */
    Call signingIn() {
        var input = Map.of("input", credentials(organisation, number, PASSWORD));
        return phone.call("SignIn", input, null);
    }

    /** A call that is not measured; gives the answer's one field. */
    JsonNode ask(String operation, Map<String, ?> variables)
            throws IOException, InterruptedException {
        return phone.ask(operation, variables, token).iterator().next();
    }

    /** A call to be measured. */
    Call call(String operation, Map<String, ?> variables) {
        return phone.call(operation, variables, token);
    }

    private static Map<String, String> credentials(
            String organisation, String number, String password) {
        return Map.of("organisation", organisation, "number", number, "password", password);
    }

    private static String token(
            Phone phone, String operation, Map<String, String> input, String token)
            throws IOException, InterruptedException {
        var data = phone.ask(operation, Map.of("input", input), token.isEmpty() ? null : token);
        return data.iterator().next().get("session").get("accessToken").asString();
    }
}
