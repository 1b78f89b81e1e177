/** Kafka in KRaft mode: one node in a JVM of its own. */
@NullMarked
package vn.tthc.parts.kafka;

import org.jspecify.annotations.NullMarked;
