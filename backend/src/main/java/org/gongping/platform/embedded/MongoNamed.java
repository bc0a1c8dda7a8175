package org.gongping.platform.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when the settings name a MongoDB server. */
class MongoNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    static boolean in(Environment settings) {
        return StringUtils.hasText(settings.getProperty("spring.mongodb.uri"))
                || StringUtils.hasText(settings.getProperty("spring.mongodb.host"));
    }
}
