@NullMarked
package vn.tthc.catalog.upstream;

import org.jspecify.annotations.NullMarked;
