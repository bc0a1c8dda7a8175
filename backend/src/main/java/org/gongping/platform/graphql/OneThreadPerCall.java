package org.gongping.platform.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * Runs controllers in the virtual thread that serves the request. Left to itself the framework
 * gives each field of each object a thread of its own, which for a page of 100 rows costs more than
 * reading it; and a call whose answer another thread makes is given up by the web server after half
 * a minute.
 */
@Configuration(proxyBeanMethods = false)
class OneThreadPerCall {

    @Bean
    static BeanPostProcessor controllersInTheRequestsThread() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(_ -> false);
                }
                return bean;
            }
        };
    }
}
