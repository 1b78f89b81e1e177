package vn.tthc.parts.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Authorization settings of the resource server: a scope permission for each rule, role policies underneath. */
final class Authorization {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final List<AccessRule> rules;

    Authorization(List<AccessRule> rules) {
        this.rules = rules;
    }

    ObjectNode settings() {
        var settings = NODES.objectNode();
        // the policy enforcers of the services look their resources up by name at start
        settings.put("allowRemoteResourceManagement", true);
        settings.put("policyEnforcementMode", "ENFORCING");
        settings.put("decisionStrategy", "UNANIMOUS");
        settings.set("resources", resources());
        settings.set("scopes", scopes());
        settings.set("policies", policies());
        return settings;
    }

    private ArrayNode resources() {
        var byResource = rules.stream()
                .collect(Collectors.groupingBy(AccessRule::resource, LinkedHashMap::new, Collectors.toList()));
        var resources = NODES.arrayNode();
        byResource.forEach((name, itsRules) -> {
            var resource = resources.addObject().put("name", name).put("ownerManagedAccess", false);
            var scopes = resource.putArray("scopes");
            itsRules.forEach(rule -> scopes.addObject().put("name", rule.scope()));
        });
        return resources;
    }

    private ArrayNode scopes() {
        var scopes = NODES.arrayNode();
        rules.forEach(rule -> scopes.addObject().put("name", rule.scope()));
        return scopes;
    }

    private ArrayNode policies() {
        var policies = NODES.arrayNode();
        var named = new LinkedHashSet<String>();
        for (var rule : rules) {
            rolePolicy(policies, named, rule.roles());
            rolePolicy(policies, named, rule.levels());
        }
        rules.forEach(rule -> policies.add(permission(rule)));
        return policies;
    }

    /** Granted to somebody who has one of the roles. */
    private static void rolePolicy(ArrayNode policies, LinkedHashSet<String> named, List<String> roles) {
        if (roles.isEmpty() || !named.add(policyName(roles))) {
            return;
        }
        var roleList = NODES.arrayNode();
        roles.forEach(role -> roleList.addObject().put("id", role).put("required", false));
        var policy = policies.addObject().put("name", policyName(roles)).put("type", "role");
        policy.put("logic", "POSITIVE").put("decisionStrategy", "UNANIMOUS");
        policy.putObject("config").put("roles", text(roleList));
    }

    private static ObjectNode permission(AccessRule rule) {
        var policies = NODES.arrayNode();
        policies.add(policyName(rule.roles()));
        if (!rule.levels().isEmpty()) {
            policies.add(policyName(rule.levels()));
        }
        var permission = NODES.objectNode().put("name", rule.scope()).put("type", "scope");
        permission.put("logic", "POSITIVE").put("decisionStrategy", "UNANIMOUS");
        permission
                .putObject("config")
                .put("resources", text(NODES.arrayNode().add(rule.resource())))
                .put("scopes", text(NODES.arrayNode().add(rule.scope())))
                .put("applyPolicies", text(policies));
        return permission;
    }

    private static String policyName(List<String> roles) {
        return "one of " + String.join(", ", roles);
    }

    /** Keycloak takes lists inside a policy as text. */
    private static String text(ArrayNode list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
