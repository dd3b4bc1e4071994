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

  private final double[] logs = new double[0x0600];

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
