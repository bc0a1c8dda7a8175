package org.gongping.ballot.link;

/**
 * A voter's personal link, as the office's browser made it.
 *
 * @param voter the staff number
 * @param hash SHA-256 of the token, lower-case hexadecimal; the token itself stays in the browser
 */
public record VoterLink(String voter, String hash) {}
