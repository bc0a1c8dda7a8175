package org.gongping.platform.security;

import jakarta.servlet.DispatcherType;

import org.gongping.account.Callers;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What may come in. The contract guards its own operations; evidence its own tickets and links;
 * beyond these only the client's files are served.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' blob: data:; script-src 'self'; style-src 'self';"
                    + " worker-src 'self'; connect-src 'self'; object-src 'none';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Callers callers) throws Exception {
        return http.sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing rides on a cookie but renewing, which SameSite=Strict, the origin check
                // and the JSON content type protect.
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(SecurityConfiguration::open)
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint((_, response, _) ->
                                Answers.refuse(
                                        response, HttpStatus.FORBIDDEN, "FORBIDDEN", "此地址不可用。")))
                .addFilterBefore(new SameOriginFilter(), AuthorizationFilter.class)
                .addFilterBefore(new GraphQlBodyFilter(), AuthorizationFilter.class)
                .addFilterBefore(new BearerFilter(callers), AuthorizationFilter.class)
                .build();
    }

    /** Nobody signs in by the framework's own form; without this it would invent a user. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    doors) {
        doors.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/error")
                .denyAll()
                .requestMatchers("/graphql", "/evidence/**")
                .permitAll()
                .requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), microphone=(), geolocation=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }
}
