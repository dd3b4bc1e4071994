package attache.formats;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for, and kept. Belongs to one thread.
 *
 * @param <T> what kind of value
 */
final class Once<T> {
  private final Supplier<T> making;
  private @Nullable T value;

  /** The value that this makes, which may take long. */
  Once(Supplier<T> making) {
    this.making = making;
  }

  T get() {
    T known = value;
    if (known == null) {
      known = making.get();
      value = known;
    }
    return known;
  }
}
