package vn.tthc.gateway.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** A day to put into a layer. */
@Input("CalendarDayInput")
public record CalendarDayInput(LocalDate date, String name) {}
