package attache.formats;

import attache.text.Messages;
import java.util.List;

/** What there is to say of a text's character encoding once the text was read. */
final class EncodingFindings {
  private EncodingFindings() {}

  /**
   * Tells of broken characters, of letters in two encodings, and of an encoding that is a guess.
   */
  static void tell(Content content, Findings findings) {
    tellOfDamage(content, findings);
    tellOfMixture(content, findings);
    tellOfWords(content, findings);
  }

  private static void tellOfDamage(Content content, Findings findings) {
    if (content.damaged()) {
      findings.warn(
          content.damagedLine(),
          0,
          "",
          Messages.text("formats.encoding.damaged"),
          Messages.text("formats.encoding.damaged.remedy"),
          List.of(new Fix.UseEncoding(CharacterSet.WINDOWS_1252)));
    }
  }

  /** Tells of an encoding that was told by the words, which may be wrong. */
  private static void tellOfWords(Content content, Findings findings) {
    content
        .encodingByWords()
        .filter(set -> content.mixedLine() == 0)
        .ifPresent(
            set ->
                findings.add(
                    new Finding(
                        Severity.NOTE,
                        content.strangeLine(),
                        0,
                        "",
                        Messages.text("formats.encoding.words", set.called()),
                        "",
                        List.of(new Fix.UseEncoding(CharacterSet.WINDOWS_1252)))));
  }

  /** Tells of letters beyond ASCII in two encodings, of which one had to be read wrongly. */
  private static void tellOfMixture(Content content, Findings findings) {
    if (content.strange()) {
      findings.warn(
          content.strangeLine(),
          0,
          "",
          Messages.text("formats.encoding.strange", content.encodingName()),
          Messages.text("formats.encoding.strange.remedy"),
          List.of(
              new Fix.UseEncoding(CharacterSet.WINDOWS_1250),
              new Fix.UseEncoding(CharacterSet.WINDOWS_1251)));
    } else if (content.mixedLine() > 0) {
      findings.warn(
          content.mixedLine(),
          0,
          "",
          Messages.text("formats.encoding.mixed", content.encodingName()),
          Messages.text("formats.encoding.damaged.remedy"));
    }
  }
}
