package org.gongping.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation that an empty installation begins with; its administrators may create others.
 *
 * @param code what its people type when they sign in
 * @param name its full name
 */
@ConfigurationProperties("gongping.first-organisation")
public record FirstOrganisation(
        @DefaultValue("office") String code, @DefaultValue("本单位") String name) {}
