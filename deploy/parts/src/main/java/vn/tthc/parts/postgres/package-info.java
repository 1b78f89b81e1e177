/** PostgreSQL from the zonky binaries: server process, databases with an owner and an application role. */
@NullMarked
package vn.tthc.parts.postgres;

import org.jspecify.annotations.NullMarked;
