/** The national portal (Cổng Dịch vụ công quốc gia) as a program that can misbehave: what it takes, keeps and tells. */
@NullMarked
package vn.tthc.simulators.portal;

import org.jspecify.annotations.NullMarked;
