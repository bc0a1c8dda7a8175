package org.gongping.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.graphql.execution.ErrorType;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The documents that the own client sends by hash (checklist API row 10). Strangers' documents are
 * taken too unless a setting refuses them.
 */
final class TrustedDocuments implements PreparsedDocumentProvider {

    /**
     * Characters of all documents kept parsed together, of which a stranger's may have a million.
     */
    private static final int MOST_KEPT = 1_000_000;

    private final Map<String, String> byHash;
    private final boolean strangersRefused;
    private final Cache<String, PreparsedDocumentEntry> parsed =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_KEPT)
                    .weigher((String document, PreparsedDocumentEntry _) -> document.length())
                    .executor(Runnable::run)
                    .build();

    TrustedDocuments(Map<String, String> byHash, boolean strangersRefused) {
        this.byHash = Map.copyOf(byHash);
        this.strangersRefused = strangersRefused;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(entry(input, parse));
    }

    private PreparsedDocumentEntry entry(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        if (input.getExtensions().get("persistedQuery") instanceof Map<?, ?> persisted) {
            String document = byHash.get(String.valueOf(persisted.get("sha256Hash")));
            return document == null
                    ? refused("PERSISTED_QUERY_NOT_FOUND", "页面已更新，请刷新后再试。")
                    : parsed.get(
                            document,
                            text -> parse.apply(input.transform(next -> next.query(text))));
        }
        return strangersRefused
                ? refused("TRUSTED_DOCUMENTS_ONLY", "本系统只接受自己的查询。")
                : parsed.get(input.getQuery(), _ -> parse.apply(input));
    }

    private static PreparsedDocumentEntry refused(String code, String sentence) {
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .errorType(ErrorType.BAD_REQUEST)
                        .message(sentence)
                        .extensions(Map.of("code", code))
                        .build();
        return new PreparsedDocumentEntry(error);
    }
}
