package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Progress;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordBytesTest {
  private static Opened open(String text, Charset charset) throws NetworkFileException {
    return NetworkFiles.open("net.csv", text.getBytes(charset), Progress.NONE);
  }

  /** The countries in a language that an encoding can write and for which it is needed. */
  private static List<String> countries(String language, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language)))
        .filter(encoder::canEncode)
        .filter(name -> name.chars().anyMatch(c -> c > 0x7F))
        .collect(Collectors.toList());
  }

  private static String circle(List<String> names) {
    StringBuilder text = new StringBuilder("source;target\n");
    for (int i = 0; i < names.size(); i++) {
      text.append(names.get(i)).append(';').append(names.get((i + 1) % names.size())).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "fr,windows-1252",
    "de,windows-1252",
    "es,windows-1252",
    "pt,windows-1252",
    "it,windows-1252",
    "nl,windows-1252",
    "da,windows-1252",
    "sv,windows-1252",
    "nb,windows-1252",
    "fi,windows-1252",
    "is,windows-1252",
    "ca,windows-1252",
    "fr,ISO-8859-1",
    "sv,ISO-8859-1",
    "pl,windows-1250",
    "cs,windows-1250",
    "sk,windows-1250",
    "hr,windows-1250",
    "sl,windows-1250",
    "pl,ISO-8859-2",
    "cs,ISO-8859-2",
    "sk,ISO-8859-2",
    "ru,windows-1251",
    "uk,windows-1251",
    "bg,windows-1251",
    "sr,windows-1251",
    "ru,KOI8-R",
    "ru,ISO-8859-5",
    "el,windows-1253",
    "tr,windows-1254",
    "lv,windows-1257",
    "he,windows-1255",
    "ar,windows-1256",
    "th,x-windows-874",
    "ja,windows-31j",
    "ja,EUC-JP",
    "zh,GB18030",
    "zh-TW,Big5",
    "ko,x-windows-949"
  })
  void namesOfCountriesAreReadInTheEncodingOfTheirLanguage(String language, String charset)
      throws NetworkFileException {
    Charset encoding = Charset.forName(charset);
    List<String> names = countries(language, encoding);
    Random random = new Random(5);
    for (int round = 0; round < 4; round++) {
      List<String> some = names.subList(0, Math.min(names.size(), round == 0 ? 200 : 25));
      Opened opened = open(circle(some), encoding);
      List<String> read = IntStream.range(0, some.size()).mapToObj(opened.network()::id).toList();
      assertThat(read).as(opened.report().encoding()).containsExactlyElementsOf(some);
      Collections.shuffle(names, random);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru,windows-1251",
    "uk,windows-1251",
    "ru,KOI8-R",
    "el,windows-1253",
    "fr,windows-1252",
    "pt,windows-1252",
    "pl,windows-1250",
    "cs,windows-1250"
  })
  void namesInCapitalsAreReadInTheEncodingOfTheirLanguage(String language, String charset)
      throws NetworkFileException {
    Charset encoding = Charset.forName(charset);
    List<String> names =
        countries(language, encoding).stream()
            .map(name -> name.toUpperCase(Locale.forLanguageTag(language)))
            .filter(encoding.newEncoder()::canEncode)
            .toList();
    for (int from = 0; from + 25 < names.size() && from < 100; from += 25) {
      List<String> some = names.subList(from, from + 25);
      Opened opened = open(circle(some), encoding);
      List<String> read = IntStream.range(0, some.size()).mapToObj(opened.network()::id).toList();
      assertThat(read).as(opened.report().encoding()).containsExactlyElementsOf(some);
    }
  }

  @ParameterizedTest
  @CsvSource({"th,windows-874", "he,windows-1255", "ar,windows-1256", "fa,windows-1256"})
  void encodingsOfOtherScriptsAreTakenForNoEastAsianOne(String language, String charset)
      throws NetworkFileException {
    List<String> names = countries(language, Charset.forName(charset));
    for (int from = 0; from + 20 < names.size(); from += 20) {
      Opened opened = open(circle(names.subList(from, from + 20)), Charset.forName(charset));
      assertThat(opened.report().encoding())
          .isNotIn("GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rhône 5 m³",
        "Área 12 km²",
        "«Québec»",
        "¿Perú",
        "Twitter® Côte d’Ivoire",
        "Nº 5"
      })
  void signsThatStandAroundWordsAreNoLettersOfAnotherEncoding(String name) throws Exception {
    Opened opened = open("source;target\n" + name + ";Kenya\n", Charset.forName("windows-1252"));
    assertThat(opened.network().id(0)).isEqualTo(name);
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void anEncodingThatWasToldByTheWordsIsNotedAndCanBeChanged() throws Exception {
    Opened opened =
        open("source;target\nŁódź;Żary\nŻary;Świdnica\n", Charset.forName("windows-1250"));
    assertThat(opened.report().encoding()).isEqualTo("Windows-1250");
    assertThat(opened.report().findings(Severity.NOTE))
        .anySatisfy(
            note -> {
              assertThat(note.message()).contains("Windows-1250");
              assertThat(note.line()).isEqualTo(2);
              assertThat(note.fixes())
                  .containsExactly(new Fix.UseEncoding(CharacterSet.WINDOWS_1252));
            });
  }

  @ParameterizedTest
  @CsvSource({"fr,x-MacRoman", "de,x-MacRoman", "es,x-MacRoman"})
  void namesThatAnOldMacWroteAreWarnedOf(String language, String charset) throws Exception {
    Charset encoding = Charset.forName(charset);
    List<String> names = countries(language, encoding).subList(0, 25);
    assertThat(open(circle(names), encoding).report().warnings()).isOne();
  }

  @Test
  void lettersThatAreSignsInEveryKnownEncodingAreWarnedOf() throws Exception {
    Opened opened =
        open("source;target\nCôte;Perú\nPerú;Côte\nMéxico;Brasil\n", Charset.forName("IBM850"));
    assertThat(opened.report().findings(Severity.WARNING))
        .anySatisfy(
            warning -> {
              assertThat(warning.line()).isEqualTo(2);
              assertThat(warning.remedy()).contains("import assistant");
            });
  }
}
