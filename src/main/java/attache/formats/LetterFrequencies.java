package attache.formats;

import java.util.Arrays;

/**
 * How often letters beyond ASCII come in the languages that use an encoding, roughly, in percent of
 * all of them: enough to tell whether bytes make words in it.
 */
final class LetterFrequencies {
  /** A letter of no language that the encoding is for. */
  private static final double STRANGE = 0.0002;

  /** Capitals are so much rarer. */
  private static final double CAPITAL = 0.12;

  static final LetterFrequencies WESTERN =
      new LetterFrequencies(
          "é10 ü7 ä6 ö6 á6 è5 í5 ó5 à4 ñ4 ã4 ø4 ß3 å3 ç3 ú3 ê3 æ2 õ2 ô1.5 â0.7 î0.7 ù0.5 ë3 ì0.5"
              + " ò0.5 û0.3 ï0.7 ý1 œ0.3 ð1.3 þ0.7 š0.5 ž0.5 ÿ0.02");
  // Letters that have the same byte as in Western Europe come as often as there: they tell nothing.
  static final LetterFrequencies CENTRAL =
      new LetterFrequencies(
          "é10 ü7 ä6 ö6 á6 í5 ó5 č6 š5 ž5 ł6 ą4 ę3 ż3 ś3 ě3 ř3 ć2 ç3 ß3 ë3 ú3 ý1 ă2 ń1.5 ů1.5 ő1.5 ţ1.5"
              + " ô1.5 ľ1 đ1 ş1 ť1 ň1.2 î0.7 â0.7 ź0.5 ű0.5 ď1 ĺ0.05 ŕ0.02");
  static final LetterFrequencies TURKISH =
      new LetterFrequencies("ı6 ü4 ş4 ö3 ğ3 ç3 â0.2 é0.2 î0.1 û0.1 i1");
  static final LetterFrequencies BALTIC =
      new LetterFrequencies(
          "ā5 ē3 ī3 ū3 š4 ž3 ė4 ų3 č2 ņ2 ļ2 į2 ą2 ķ1 ģ1 ę1 õ1 ä1 ö1 ü1 é0.1 ó0.1");
  static final LetterFrequencies CYRILLIC =
      new LetterFrequencies(
          "о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.3 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.6"
              + " б1.6 ч1.4 й1.2 х1 ж0.9 ш0.7 ю0.6 ц0.5 і1 щ0.4 э0.3 ф0.3 ї0.3 є0.3 ё0.1 ј0.5 љ0.1 њ0.1"
              + " ћ0.2 ђ0.1 ў0.2 ъ0.1 ґ0.05 џ0.05");
  static final LetterFrequencies GREEK =
      new LetterFrequencies(
          "α12 ο10 ι9 ε8 τ8 ν7 σ5 η5 ρ4.5 υ4 π4 κ4 ς4 μ3.5 λ3 ί3 ό3 ω2 ά2 έ2 γ1.7 δ1.6 ή1.6 ύ1.5 χ1.2"
              + " θ1.2 ώ1 φ0.9 β0.7 ξ0.4 ζ0.4 ψ0.2 ϊ0.1 ϋ0.05 ΐ0.05");

  static final LetterFrequencies HEBREW =
      new LetterFrequencies(
          "י11 ה10 ו10 ל7.4 א6.3 ר5.6 ת5 ב4.7 מ4.6 ש4.4 ע3.2 ם3 נ2.9 ח2.5 ד2.6 כ2.4 ק2.4 פ2 ס1.7 ן1.7 ט1.5"
              + " ג1.5 ז1.3 צ1.2 ך0.7 ף0.2 ץ0.2");
  static final LetterFrequencies ARABIC =
      new LetterFrequencies(
          "ا14 ل11 ي7.5 ن6.5 م6 و6 ر5.5 ت4.5 ب4 ة4 س3.5 ع3 د3 ه2.5 ك2.5 ف2.5 ق2.2 أ2 ح2 ج1.7 ش1.2 ص1 ى1 خ1"
              + " إ1 ط1 غ0.8 ز0.8 ئ0.7 ء0.6 ض0.7 ذ0.6 ث0.6 ظ0.3 ؤ0.3 آ0.3 پ0.3 چ0.2 گ0.4 ژ0.1");
  static final LetterFrequencies THAI =
      new LetterFrequencies(
          "า6.5 น6.5 ร6 อ5 ก5 เ4.5 ง3.7 ม3.7 ย3.2 ล3.2 ว3 ด2.8 ท3 ส3 ต2.3 ะ2 ป2.1 บ2.1 ค2.1 ห2 แ2 จ1.2 พ1.4 ช1.2"
              + " ข1 ใ0.8 ไ1.2 โ1.2 ผ0.6 ศ0.7 ซ0.8 ธ0.5 ถ0.4 ณ0.5 ญ0.4 ภ0.4 ษ0.4 ฐ0.4 ฟ0.5 ำ0.6 ฏ0.05 ฑ0.05"
              + " ฒ0.05 ฎ0.1 ฉ0.1 ฆ0.05 ฝ0.1 ฮ0.2 ฬ0.1 ฤ0.05 ั2.2 ิ2.3 ี2.3 ึ0.4 ื0.7 ุ1.4 ู0.8 ่3 ้2.5 ็0.6"
              + " ์1.5 ๊0.1 ๋0.05 ๆ0.05");

  private final double[] logs = new double[0x0E80];

  private LetterFrequencies(String percents) {
    Arrays.fill(logs, Math.log(STRANGE));
    for (String entry : percents.split(" ", -1)) {
      char letter = entry.charAt(0);
      double share = Double.parseDouble(entry.substring(1)) / 100;
      logs[letter] = Math.log(share);
      char capital = letter == 'i' ? 'İ' : Character.toUpperCase(letter);
      if (capital != letter && capital != 'I') {
        logs[capital] = Math.log(share * CAPITAL);
      }
    }
  }

  /** The logarithm of how often a letter comes. */
  double log(char letter) {
    return letter < logs.length ? logs[letter] : Math.log(STRANGE);
  }
}
