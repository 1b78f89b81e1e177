package vn.tthc.gateway.desk;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** What needs the caller now (bàn làm việc). */
public record Desk(List<@NonNull DeskTile> tiles) {}
