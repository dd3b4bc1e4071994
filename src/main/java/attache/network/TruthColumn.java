package attache.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attribute that is true, false or missing. */
public final class TruthColumn implements AttributeColumn {
  private static final byte MISSING = -1;

  private final String name;
  private final byte[] rows;

  private TruthColumn(String name, byte[] rows) {
    this.name = name;
    this.rows = rows;
  }

  /**
   * A column of the given truth values.
   *
   * @param name the attribute's name
   * @param rows a value a row; null is a missing value
   */
  public static TruthColumn of(String name, List<? extends @Nullable Boolean> rows) {
    byte[] bytes = new byte[rows.size()];
    for (int row = 0; row < bytes.length; row++) {
      Boolean value = rows.get(row);
      bytes[row] = value == null ? MISSING : (byte) (value ? 1 : 0);
    }
    return new TruthColumn(name, bytes);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public boolean isMissing(int row) {
    return rows[row] == MISSING;
  }

  /**
   * A row's value.
   *
   * @param row 0 to {@code size() - 1}
   * @return empty if it is missing
   */
  public Optional<Boolean> value(int row) {
    return rows[row] == MISSING ? Optional.empty() : Optional.of(rows[row] == 1);
  }

  @Override
  public String text(int row) {
    return value(row).map(String::valueOf).orElse("");
  }

  @Override
  public TruthColumn select(int[] selection) {
    List<@Nullable Boolean> selected = new ArrayList<>(selection.length);
    Arrays.stream(selection).forEach(row -> selected.add(row < 0 ? null : value(row).orElse(null)));
    return of(name, selected);
  }
}
