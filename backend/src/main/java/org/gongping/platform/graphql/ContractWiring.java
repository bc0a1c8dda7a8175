package org.gongping.platform.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.gongping.kernel.Caller;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the contract's scalars, pages and types to Java. */
@Configuration(proxyBeanMethods = false)
class ContractWiring {

    @Bean
    RuntimeWiringConfigurer scalars() {
        GraphQLScalarType decimal =
                GraphQLScalarType.newScalar()
                        .name("Decimal")
                        .description("An exact decimal number, sent as text.")
                        .coercing(new DecimalCoercing())
                        .build();
        return wiring ->
                wiring.scalar(day())
                        .scalar(ExtendedScalars.DateTime)
                        .scalar(ExtendedScalars.NonNegativeInt)
                        .scalar(ExtendedScalars.UUID)
                        .scalar(decimal)
                        .scalar(address());
    }

    /**
     * Keeps Spring Boot from turning connections into Spring Data's: the kernel's pages have their
     * form already.
     */
    @Bean
    EncodingCursorStrategy<ScrollPosition> noScrolling() {
        return CursorStrategy.withEncoder(new NoScrolling(), CursorEncoder.noOpEncoder());
    }

    /** {@code Me} is the caller as such. */
    @Bean
    GraphQlSourceBuilderCustomizer typeNames() {
        var resolver = new ClassNameTypeResolver();
        resolver.addMapping(Caller.class, "Me");
        return builder -> builder.defaultTypeResolver(resolver);
    }

    /** The library's scalar moves a day that the calendar does not have to one that it has. */
    private static GraphQLScalarType day() {
        return GraphQLScalarType.newScalar(ExtendedScalars.Date)
                .coercing(new DateCoercing())
                .build();
    }

    /**
     * A root-relative address is no {@link java.net.URL}, so the library's scalar cannot say it.
     */
    private static GraphQLScalarType address() {
        return GraphQLScalarType.newScalar(ExtendedScalars.Url)
                .name("URL")
                .coercing(new AddressCoercing())
                .build();
    }
}
