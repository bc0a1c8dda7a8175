package org.gongping.ballot;

import org.gongping.kernel.StorageOrder;
import org.gongping.platform.embedded.TestMongo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Tests of the whole application reach the embedded database by an address, as if it were a real
 * server; but it cannot cluster a collection as that would.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(TestStorageOrder.OnEmbedded.class)
class TestStorageOrder {

    @Bean
    @Primary
    StorageOrder orderOfTheEmbeddedDatabase() {
        return new CountingOrder();
    }

    static final class OnEmbedded implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !TestMongo.isReal();
        }
    }
}
