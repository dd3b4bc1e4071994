package attache.panels;

import attache.tables.Table;
import attache.tables.TableFormat;

/** Saves a table where the user wants it. */
@FunctionalInterface
public interface TableSaving {
  void save(Table table, TableFormat format);
}
