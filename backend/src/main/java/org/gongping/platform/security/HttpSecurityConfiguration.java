package org.gongping.platform.security;

import org.gongping.account.ProveCaller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Which paths answer, and the headers of every answer. What the contract's operations give to whom
 * is stated in the contract and not here; evidence has tickets of its own.
 */
@Configuration(proxyBeanMethods = false)
class HttpSecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' blob: data:; script-src 'self'; style-src 'self'; "
                    + "worker-src 'self'; connect-src 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'; form-action 'self'";

    @Bean
    @Order(1)
    SecurityFilterChain contract(
            HttpSecurity http, SecurityProperties settings, ProveCaller proof) {
        return plain(http, settings)
                .securityMatcher("/graphql")
                .addFilterBefore(new ContractRequestFilter(), AuthorizationFilter.class)
                .addFilterBefore(new BearerFilter(proof), AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http, SecurityProperties settings) {
        return plain(http, settings)
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers("/evidence/**", "/actuator/health", "/error")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .requestMatchers(HttpMethod.GET, "/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, "/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    /** Nobody signs in by Spring Security: without this bean it would invent a user. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    private static HttpSecurity plain(HttpSecurity http, SecurityProperties settings) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(use ->
                        use.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(HttpSecurityConfiguration::headers)
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint((_, response, _) ->
                                Answers.send(
                                        response, HttpStatus.FORBIDDEN, "FORBIDDEN", "此地址不可用。")))
                .addFilterBefore(new OriginFilter(settings.origins()), AuthorizationFilter.class);
    }

    /** Static files have names that change with their content, so they say how long they keep. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self)"));
    }
}
