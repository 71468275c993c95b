package dk.kontakt.account;

import java.util.Set;

/** A caller whose identity was proved, with the roles held. */
public record Login(String username, Set<String> roles) {}
