package attache.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the program. A key's first segment names its bundle: {@code canvas.fit.tooltip}
 * stands in {@code assets/messages/canvas.properties} as {@code canvas.fit.tooltip}. Texts are
 * {@link MessageFormat} patterns, so an apostrophe is written twice; {@code {0}} prints numbers
 * grouped in the English way.
 */
public final class Messages {
  private static final String FOLDER = "attache/assets/messages/";
  private static final ConcurrentHashMap<String, ResourceBundle> BUNDLES =
      new ConcurrentHashMap<>();

  /** By pattern, which takes longer to read than to fill in; each for one thread at a time. */
  private static final ConcurrentHashMap<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  private Messages() {}

  /**
   * The text of a key, with its arguments put in.
   *
   * @param key a key of a bundle, such as {@code canvas.fit.tooltip}
   * @param arguments what {@code {0}}, {@code {1}}, … stand for
   * @return the finished text
   * @throws MissingResourceException if no bundle has the key: a defect of the program, found by a
   *     test
   */
  public static String text(String key, Object... arguments) {
    String pattern = bundle(key).getString(key);
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    MessageFormat format =
        FORMATS.computeIfAbsent(pattern, text -> new MessageFormat(text, Locale.ENGLISH));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /**
   * Whether a text exists; for families of keys of which some members are optional.
   *
   * @param key a key whose bundle exists
   * @return true if {@link #text} would find it
   */
  public static boolean has(String key) {
    return bundle(key).containsKey(key);
  }

  private static ResourceBundle bundle(String key) {
    int dot = key.indexOf('.');
    String name = dot < 0 ? key : key.substring(0, dot);
    return BUNDLES.computeIfAbsent(
        name,
        n -> ResourceBundle.getBundle(FOLDER + n, Locale.ROOT, Messages.class.getClassLoader()));
  }
}
