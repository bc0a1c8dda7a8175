package org.gongping.platform.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.gongping.kernel.Caller;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.pagination.ConnectionAdapter;
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
                wiring.scalar(ExtendedScalars.Date)
                        .scalar(ExtendedScalars.DateTime)
                        .scalar(ExtendedScalars.NonNegativeInt)
                        .scalar(ExtendedScalars.UUID)
                        .scalar(decimal)
                        .scalar(address());
    }

    @Bean
    ConnectionAdapter kernelPages() {
        return new PageAdapter();
    }

    /** {@code Me} is the caller as such. */
    @Bean
    GraphQlSourceBuilderCustomizer typeNames() {
        var resolver = new ClassNameTypeResolver();
        resolver.addMapping(Caller.class, "Me");
        return builder -> builder.defaultTypeResolver(resolver);
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
