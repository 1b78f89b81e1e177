/** Documents of the administration (.docx) in the layout of Decree 30/2020/NĐ-CP: paragraphs and tables, no templates. Pure. */
@NullMarked
package vn.tthc.catalog.paper;

import org.jspecify.annotations.NullMarked;
