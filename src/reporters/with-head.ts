/** Puts a head before the first text that is written, whichever that is: a run without files has one, too. */
export function withHeadOnce(head: string): (text: string) => string {
  let pending = head;
  return (text) => {
    const whole = pending + text;
    pending = '';
    return whole;
  };
}
