package org.gongping.platform.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** The part of the application that opens the database, in a process of its own. */
final class SecondProcess {

    private SecondProcess() {}

    /** Arguments: settings, such as the database file. */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(EmbeddedMongoConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(args);
    }
}
