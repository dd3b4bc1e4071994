package attache.app;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Values that are chosen by their names. */
final class NamedValues<T> extends StringConverter<T> {
  private final Function<T, String> name;

  /**
   * @param name what people call a value
   */
  NamedValues(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("values are chosen, not typed");
  }
}
