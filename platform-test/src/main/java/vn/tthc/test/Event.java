package vn.tthc.test;

import com.fasterxml.jackson.databind.JsonNode;

/** A CloudEvent as a consumer sees it. */
public record Event(String id, String topic, String key, String type, String source, JsonNode data) {}
