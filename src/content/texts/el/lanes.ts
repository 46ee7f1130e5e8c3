import type { OwnLanes } from '../en/lanes'

export const lanes: OwnLanes = {
  evidence: 'Ό,τι βλέπει και αγγίζει',
  front: 'Μπροστά στον πελάτη',
  back: 'Στο παρασκήνιο',
  systems: 'Συστήματα και συνεργάτες',
  says: 'Λέει',
  thinks: 'Σκέφτεται',
  does: 'Κάνει',
  feels: 'Νιώθει',
  sees: 'Βλέπει',
  hears: 'Ακούει',
  fears: 'Φόβοι και εμπόδια',
  hopes: 'Ελπίδες και οφέλη',
}
