package org.gongping;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: performance appraisal by an office's own published rules. */
@SpringBootApplication(proxyBeanMethods = false)
public class GongpingApplication {

    /** Starts the server on the port of {@code server.port} (8080 unless set). */
    public static void main(String[] args) {
        SpringApplication.run(GongpingApplication.class, args);
    }
}
