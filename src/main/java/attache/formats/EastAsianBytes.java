package attache.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells in which East Asian encoding of two bytes a character a text is, if it surely is in one:
 * all of its first words must be whole characters there, nearly all of them common ones, and far
 * more probable than in the others of these encodings. Keeps the first 8 KiB of such words.
 */
final class EastAsianBytes {
  private static final int MOST = 1 << 13;
  private static final int LONGEST_WORD = 400;

  /** Characters below this end a word: no second byte is one, whatever the encoding. */
  private static final int LOWEST_SECOND = 0x40;

  private static final int FEWEST = 6;

  /** Which share of the characters must be common ones. */
  private static final double COMMON = 0.85;

  /** How much more probable the words must be than in another encoding, as a logarithm. */
  private static final double SURE = 4;

  private static final double RARE = Math.log(0.02 / 10_000);

  /** Kinds of characters of an encoding, told by their code. */
  private interface Kinds {
    /** The logarithm of how often such a character comes. */
    double log(int code, String character);
  }

  /** An encoding and how often its characters come. */
  private record Candidate(CharacterSet set, Kinds kinds) {}

  /** Characters of which one in three is one, as they name countries and offices. */
  private static final String CHINESE =
      "的国中人美大外交部使馆法英德日韩俄印尼西亚阿拉巴斯加利拿克兰罗马坦哥伊和共北南东联合民主会长大学公司新" + "國館亞聯羅馬蘭東長學會韓爾維圖發處關委員";

  private static final String JAPANESE = "日本国大使館外務省米英独仏韓中露印共和連合民主東西南北京部長人会社学公式協力局島王";

  private static final String KOREAN = "대한민국미중일본프랑스독영러시아이인도사관외교부장공화연방북남동서케냐나라리카니마바타에을의는가다하고지로기주";

  private static final double FAVOURED = Math.log(0.33 / 70);

  private static final Candidate[] CANDIDATES = {
    new Candidate(
        CharacterSet.GB18030,
        (code, c) -> {
          boolean common = lead(code, 0xB0, 0xD7) && second(code) >= 0xA1;
          return log(common, 0.65 / 3755, CHINESE, c);
        }),
    new Candidate(
        CharacterSet.BIG5, (code, c) -> log(lead(code, 0xA4, 0xC6), 0.65 / 5401, CHINESE, c)),
    new Candidate(
        CharacterSet.EUC_KR,
        (code, c) -> {
          boolean common = lead(code, 0xB0, 0xC8) && second(code) >= 0xA1;
          return log(common, 0.65 / 2350, KOREAN, c);
        }),
    new Candidate(
        CharacterSet.EUC_JP,
        (code, c) ->
            lead(code, 0xA4, 0xA5)
                ? Math.log(0.3 / 86)
                : log(lead(code, 0xB0, 0xCF), 0.2 / 2965, JAPANESE, c)),
    new Candidate(
        CharacterSet.SHIFT_JIS,
        (code, c) ->
            (code >= 0x829F && code <= 0x82F1) || (code >= 0x8340 && code <= 0x8396)
                ? Math.log(0.3 / 86)
                : log(code >= 0x889F && code <= 0x9872, 0.2 / 2965, JAPANESE, c))
  };

  private byte[] words = new byte[256];
  private int size;

  private static boolean lead(int code, int from, int to) {
    return code >> 8 >= from && code >> 8 <= to;
  }

  private static int second(int code) {
    return code & 0xFF;
  }

  private static double log(boolean common, double share, String favoured, String character) {
    if (favoured.contains(character)) {
      return FAVOURED;
    }
    return common ? Math.log(share) : RARE;
  }

  /** Whether no more words are needed. */
  boolean full() {
    return size >= MOST;
  }

  /**
   * Takes the word that begins with a byte beyond ASCII; gives the place behind it. One that stands
   * at an edge of the bytes may be cut, and is left out.
   */
  int take(byte[] bytes, int at, int length) {
    int to = at;
    while (to < length && (bytes[to] < 0 || bytes[to] >= LOWEST_SECOND)) {
      to++;
    }
    if (at > 0 && to < length && to - at <= LONGEST_WORD) {
      if (size + to - at + 1 > words.length) {
        words = Arrays.copyOf(words, Math.max(words.length * 2, size + to - at + 1));
      }
      System.arraycopy(bytes, at, words, size, to - at);
      size += to - at;
      words[size++] = ' ';
    }
    return to;
  }

  /** The words in an encoding, and how probable they are there, as a logarithm. */
  private record Scored(Candidate candidate, Charset charset, String text, double score) {}

  /** The encoding that the words surely are in; empty if there is none. */
  Optional<CharacterSet> told() {
    List<Scored> possible =
        Arrays.stream(CANDIDATES)
            .flatMap(candidate -> scored(candidate).stream())
            .sorted(Comparator.comparingDouble(scored -> -scored.score()))
            .toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    Scored best = possible.getFirst();
    boolean sure = possible.size() == 1 || best.score() - possible.get(1).score() >= SURE;
    return sure && isCommon(best) ? Optional.of(best.candidate().set()) : Optional.empty();
  }

  /** The words in an encoding; empty if they cannot be in it. */
  private Optional<Scored> scored(Candidate candidate) {
    return candidate
        .set()
        .charset()
        .flatMap(
            charset ->
                decoded(charset)
                    .map(
                        text ->
                            new Scored(candidate, charset, text, score(candidate, charset, text))));
  }

  private static double score(Candidate candidate, Charset charset, String text) {
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        score += log(candidate, charset, text.substring(i, i + 1));
      }
    }
    return score;
  }

  private static double log(Candidate candidate, Charset charset, String character) {
    byte[] bytes = character.getBytes(charset);
    return bytes.length == 2
        ? candidate.kinds().log((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF), character)
        : RARE;
  }

  /** Whether enough of the characters are common ones of the encoding. */
  private static boolean isCommon(Scored scored) {
    String text = scored.text();
    int all = 0;
    int common = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F && Character.isLetter(text.charAt(i))) {
        all++;
        common +=
            log(scored.candidate(), scored.charset(), text.substring(i, i + 1)) > RARE ? 1 : 0;
      }
    }
    return all >= FEWEST && common >= COMMON * all;
  }

  private Optional<String> decoded(Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(words, 0, size)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
