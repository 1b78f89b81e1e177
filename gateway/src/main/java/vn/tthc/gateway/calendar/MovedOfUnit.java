package vn.tthc.gateway.calendar;

import org.eclipse.microprofile.graphql.Ignore;

/** How many open deadlines of a unit would move. */
public record MovedOfUnit(@Ignore String unitId, int moved) {}
