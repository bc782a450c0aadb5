import type { Repository } from 'typeorm';

interface Photo {
  author: Promise<string>;
  text: string;
}

const nameOf = async (id: string): Promise<string> => (await fetch(id)).text();

export async function save(photo: Photo, photos: Repository<Photo>) {
  photo.author = nameOf('me');
  await photos.save(photo);
}
