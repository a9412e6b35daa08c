import { setTimeout as sleep } from 'node:timers/promises';
import { SettingError } from '../env';
import { findFreePorts, isPortFree } from '../free-port';

export type Ports = {
  readonly marketplace: number;
  readonly skillTests: number;
  readonly worker: number;
  readonly metrics: number;
  readonly marketplaceMetrics: number;
  readonly skillTestsMetrics: number;
};

export function portsFrom(port: number): Ports {
  return {
    marketplace: port,
    skillTests: port + 1,
    worker: port + 2,
    metrics: port + 3,
    marketplaceMetrics: port + 4,
    skillTestsMetrics: port + 5,
  };
}

/** A port from which an installation can start: it is free, and so are those that follow from it. */
export function findPortToStartFrom(): Promise<number> {
  return findFreePorts(Object.keys(portsFrom(0)).length);
}

const PATIENCE_MS = 5_000;

/** Refuses to start beside something that listens already; what a killed start left behind gets a moment to leave. */
export async function requireFreePorts(ports: Ports): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await isFree(port))) {
      if (Date.now() > deadline) throw new SettingError(takenMessage(name, port, ports));
      await sleep(250);
    }
  }
}

async function isFree(port: number): Promise<boolean> {
  return (await isPortFree(port)) && (await isPortFree(port, '127.0.0.1'));
}

function takenMessage(name: string, port: number, ports: Ports): string {
  const advice = `Stop it, or start Assay on another port: PORT=${ports.marketplace + 1000} npm start`;
  if (name === 'marketplace') return `Port ${port} is taken by another program. ${advice}`;
  return `Port ${port} is taken by another program; Assay uses ${ports.marketplace} to ${ports.skillTestsMetrics}. ${advice}`;
}
