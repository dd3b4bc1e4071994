package attache.network;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute whose values are texts. Equal texts are kept once, so a category of few values costs
 * 4 bytes a row.
 */
public final class TextColumn implements AttributeColumn {
  private final String name;
  private final int[] codes;
  private final List<String> values;

  private TextColumn(String name, int[] codes, List<String> values) {
    this.name = name;
    this.codes = codes;
    this.values = values;
  }

  /**
   * A column of the given texts.
   *
   * @param name the attribute's name
   * @param rows a text a row; null is a missing value, an empty text is an empty text
   */
  public static TextColumn of(String name, List<? extends @Nullable String> rows) {
    int[] codes = new int[rows.size()];
    TextNumbers values = new TextNumbers();
    for (int row = 0; row < codes.length; row++) {
      String text = rows.get(row);
      codes[row] = text == null ? -1 : values.number(text);
    }
    return new TextColumn(name, codes, List.copyOf(values.texts()));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public boolean isMissing(int row) {
    return codes[row] < 0;
  }

  @Override
  public String text(int row) {
    return codes[row] < 0 ? "" : values.get(codes[row]);
  }

  /**
   * The different texts in the order in which they first occur; {@link #code} indexes this list.
   */
  public List<String> values() {
    return values;
  }

  /**
   * Which of {@link #values} a row has; -1 if it is missing.
   *
   * @param row 0 to {@code size() - 1}
   */
  public int code(int row) {
    return codes[row];
  }

  @Override
  public TextColumn select(int[] rows) {
    int[] selected = new int[rows.length];
    Arrays.setAll(selected, i -> rows[i] < 0 ? -1 : codes[rows[i]]);
    return new TextColumn(name, selected, values);
  }
}
