/** Rules of the package of the same name, without a server. */
@NullMarked
package vn.tthc.gateway.key;

import org.jspecify.annotations.NullMarked;
