package org.gongping.platform.graphql;

import org.gongping.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Sentences in the caller's language, from {@code messages/*.properties}; Chinese where there is
 * none in that language. A refusal's sentence is looked up by {@code CODE.path.to.field}, where
 * {@code #} stands for a place in a list, and then by {@code CODE}.
 */
@Configuration(proxyBeanMethods = false)
class Sentences {

    private static final String SUFFIX = "_zh_CN.properties";
    private static final Pattern PLACE = Pattern.compile("(?<=\\.)\\d+(?=\\.|$)");

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(basenames());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setFallbackToSystemLocale(false);
        return source;
    }

    static String of(MessageSource source, Refusal refusal, Locale locale) {
        var code = refusal.code().name();
        var arguments = refusal.arguments().toArray();
        var general = source.getMessage(code, arguments, code, locale);
        var atField = code + "." + PLACE.matcher(String.join(".", refusal.path())).replaceAll("#");
        return Objects.requireNonNullElse(
                source.getMessage(atField, arguments, general, locale), code);
    }

    private static String[] basenames() throws IOException {
        var found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*" + SUFFIX);
        return Arrays.stream(found)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()))
                .sorted()
                .toArray(String[]::new);
    }
}
