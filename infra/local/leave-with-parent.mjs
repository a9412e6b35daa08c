// Preloaded into every process that `npm start` starts: when the starter is gone, even by SIGKILL, the channel to it
// closes and the process leaves too, so that no port stays taken by an orphan.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
