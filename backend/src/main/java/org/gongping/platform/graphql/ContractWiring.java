package org.gongping.platform.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.gongping.kernel.Caller;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.pagination.ConnectionFieldTypeVisitor;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import java.util.List;

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

    /** The kernel's pages in place of Spring Data's, which nobody returns. */
    @Bean
    GraphQlSourceBuilderCustomizer kernelPages() {
        var pages = ConnectionFieldTypeVisitor.create(new PageAdapter());
        return builder -> builder.typeVisitors(List.of(pages));
    }

    /** Keeps Spring Boot from adding Spring Data's pages: cursors here are texts as they are. */
    @Bean
    CursorStrategy<String> cursors() {
        return new CursorStrategy<>() {
            @Override
            public boolean supports(Class<?> targetType) {
                return targetType == String.class;
            }

            @Override
            public String toCursor(String position) {
                return position;
            }

            @Override
            public String fromCursor(String cursor) {
                return cursor;
            }
        };
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
