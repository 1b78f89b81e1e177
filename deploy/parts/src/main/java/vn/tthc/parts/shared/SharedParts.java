package vn.tthc.parts.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.tthc.parts.keycloak.KeycloakServer;

/**
 * Where the shared parts are, as the supervisor tells a holder of a lease.
 *
 * @param kafka bootstrap servers of a broker that belongs to this lease alone; empty when none was asked for
 */
public record SharedParts(
        int postgresPort,
        String postgresPassword,
        String keycloakUrl,
        String administrator,
        String administratorPassword,
        String kafka) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public KeycloakServer.Administrator keycloakAdministrator() {
        return new KeycloakServer.Administrator(administrator, administratorPassword);
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static SharedParts fromJson(String json) {
        try {
            return JSON.readValue(json, SharedParts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a description of parts: " + json, e);
        }
    }
}
